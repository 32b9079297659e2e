package linchpin.app.cli;

import picocli.CommandLine.Command;

/** What the model is made of, and where it was learned. */
@Command(
        name = "model",
        description = "Learns pooled terms, and says of every term what it is worth.",
        subcommands = {ModelCardCommand.class, ModelFit.class})
final class ModelCommand {

    private ModelCommand() {}
}
