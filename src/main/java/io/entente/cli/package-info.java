/** The commands, their progress and exit codes; {@link io.entente.cli.Entente} is the front door. */
package io.entente.cli;
