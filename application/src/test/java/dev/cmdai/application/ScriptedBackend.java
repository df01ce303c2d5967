package dev.cmdai.application;

import dev.cmdai.domain.config.ConfigSection;
import dev.cmdai.domain.config.Settings;
import dev.cmdai.domain.port.Availability;
import dev.cmdai.domain.port.BackendProvider;
import dev.cmdai.domain.port.ModelBackend;
import dev.cmdai.domain.port.TokenSink;

/** A backend whose generation is a lambda. */
record ScriptedBackend(String name, Traits traits, Availability state, Script script)
        implements BackendProvider {

    static final Traits STREAMING = new Traits(true, true, true);
    static final Traits QUICK = new Traits(false, false, true);

    /** What it does when it is asked. */
    interface Script {
        ModelBackend.Outcome generate(ModelBackend.Generation generation, TokenSink sink);
    }

    static ScriptedBackend streaming(String name, Script script) {
        return new ScriptedBackend(name, STREAMING, new Availability.Ready(""), script);
    }

    static ScriptedBackend quick(String name, Script script) {
        return new ScriptedBackend(name, QUICK, new Availability.Ready(""), script);
    }

    static ScriptedBackend absent(String name) {
        return new ScriptedBackend(
                name,
                QUICK,
                new Availability.Unavailable(name + " is not running.", "Start it."),
                (generation, sink) -> {
                    throw new AssertionError("an absent backend was asked");
                });
    }

    @Override
    public String description() {
        return "a test's backend";
    }

    @Override
    public ConfigSection settings() {
        return ConfigSection.empty(name, name);
    }

    @Override
    public Availability availability(Settings settings) {
        return state;
    }

    @Override
    public ModelBackend open(Settings settings) {
        return new ModelBackend() {
            @Override
            public Outcome generate(Generation generation, TokenSink sink) {
                return script.generate(generation, sink);
            }

            @Override
            public void close() {}
        };
    }
}
