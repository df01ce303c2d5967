package dev.cmdai.adapter.cli.ask;

/** How an answer is written to stdout. */
enum OutputFormat {
    PLAIN,
    JSON,
    YAML
}
