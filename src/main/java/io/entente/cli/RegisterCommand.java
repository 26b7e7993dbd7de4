package io.entente.cli;

import picocli.CommandLine.Command;

/** The command {@code entente register}, which holds the others. */
@Command(
        name = "register",
        mixinStandardHelpOptions = true,
        description = "Looks into the register of all agreements read so far, and corrects it.",
        footer = {
            "",
            "Examples:",
            "  entente register list IND USA --status STALLED",
            "  entente register show IND-USA-industrial-security-annex --as-of 2019-11-17",
            "  entente register correct rename IND-USA-security-pact \"Industrial Security Annex\" --why \"its full name\"",
            "  entente register import treaties.csv",
            "  entente register export --format json > register.json"
        })
final class RegisterCommand {}
