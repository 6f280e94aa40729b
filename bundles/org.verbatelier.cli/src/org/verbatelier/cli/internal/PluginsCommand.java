package org.verbatelier.cli.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.verbatelier.runtime.InstalledPlugin;

/** Lists the plug-ins that bring something, and what is wrong with them. */
@picocli.CommandLine.Command
final class PluginsCommand extends Command {

    PluginsCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        console.pluginsAreReported();
        List<InstalledPlugin> plugins = console.contributions().plugins();
        if (json) {
            console.json(Json.object("plugins", plugins.stream().map(plugin -> Json.object("id", plugin.id(), "version",
                    plugin.version(), "location", plugin.location(), "contributes", plugin.contributes(), "problem",
                    plugin.problem())).toList()));
        } else {
            plugins.forEach(this::print);
        }
        return plugins.stream().allMatch(plugin -> plugin.problem() == null) ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private void print(InstalledPlugin plugin) {
        console.print(plugin.id() + " " + plugin.version());
        console.print("    " + plugin.location());
        console.print("    " + plugin.contributes().stream().collect(Collectors.joining(", ")));
        if (plugin.problem() != null) {
            plugin.problem().lines().forEach(line -> console.print("    " + console.text("plugins.problem", line)));
        }
    }
}
