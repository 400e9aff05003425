package org.entente.serve.cli;

import picocli.CommandLine.Command;

/** The data folders. */
@Command(
        name = "pack",
        description = {"Lists and checks the data folders, languages, world, scheme; fills your own pack.", ""},
        footerHeading = "%nExamples:%n",
        footer = {"  entente pack list", "  entente pack check es", "  entente pack import entities.ftm.json"})
final class PackCommand extends Group {}
