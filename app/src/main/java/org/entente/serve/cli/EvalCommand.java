package org.entente.serve.cli;

import picocli.CommandLine.Command;

/** Measuring. */
@Command(
        name = "eval",
        description = {"Scores the program against what careful readers coded.", ""},
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente eval events samples/gold.jsonl samples",
            "  entente eval actors eval/actors.jsonl --misses",
            "  entente eval relation sentences.jsonl -o types.jsonl",
            "  entente eval fit gold.jsonl input.jsonl -o weights.tsv"
        })
final class EvalCommand extends Group {}
