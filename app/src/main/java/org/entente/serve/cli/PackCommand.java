package org.entente.serve.cli;

import picocli.CommandLine.Command;

/** The data folders. */
@Command(
        name = "pack",
        description = {"Lists and checks the data folders: languages, world, scheme.", ""},
        footerHeading = "%nExamples:%n",
        footer = {"  entente pack list", "  entente pack check es"})
final class PackCommand extends Group {}
