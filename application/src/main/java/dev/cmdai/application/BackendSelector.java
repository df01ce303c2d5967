package dev.cmdai.application;

import dev.cmdai.domain.config.Settings;
import dev.cmdai.domain.error.CmdaiException;
import dev.cmdai.domain.error.ErrorCode;
import dev.cmdai.domain.port.Availability;
import dev.cmdai.domain.port.BackendProvider;
import java.util.ArrayList;
import java.util.List;

/** Chooses the backend for a request and the chain behind it, with the reason for each. */
public final class BackendSelector {

    private static final String AUTO = "auto";

    private final List<BackendProvider> providers;

    /**
     * @param providers all that were found
     */
    public BackendSelector(List<BackendProvider> providers) {
        this.providers = List.copyOf(providers);
    }

    /**
     * Orders the backends for one request.
     *
     * @param wanted the name that the user asked for, empty for the settings' choice
     * @param fallback whether others may answer when {@code wanted} is named and can't
     * @throws CmdaiException USAGE if there is no such backend, BACKEND_UNAVAILABLE if none is
     *     ready
     */
    public Selection select(Settings settings, String wanted, boolean fallback) {
        List<Answer.Fallback> passedOver = new ArrayList<>();
        List<BackendProvider> ready = new ArrayList<>();
        for (BackendProvider provider : ordered(settings, wanted, fallback)) {
            // Not a switch over the types: on the start path its first use takes milliseconds.
            if (provider.availability(settings) instanceof Availability.Unavailable no) {
                passedOver.add(new Answer.Fallback(provider.name(), no.reason()));
            } else {
                ready.add(provider);
            }
        }
        if (ready.isEmpty()) {
            throw noneReady(passedOver);
        }
        return new Selection(ready, reason(settings, wanted, ready.getFirst()), passedOver);
    }

    private List<BackendProvider> ordered(Settings settings, String wanted, boolean fallback) {
        List<BackendProvider> order = new ArrayList<>();
        if (!wanted.isEmpty()) {
            order.add(named(wanted, ErrorCode.USAGE));
            if (!fallback) {
                return order;
            }
        }
        String preferred = settings.get(CoreSettings.PREFERRED_BACKEND);
        if (!preferred.equals(AUTO)) {
            addOnce(order, named(preferred, ErrorCode.CONFIGURATION));
        }
        List<String> chain = settings.get(CoreSettings.FALLBACK);
        for (String name : chain) {
            addOnce(order, named(name, ErrorCode.CONFIGURATION));
        }
        if (chain.isEmpty()) {
            for (BackendProvider provider : providers) {
                addOnce(order, provider);
            }
        }
        return order;
    }

    private static void addOnce(List<BackendProvider> order, BackendProvider provider) {
        if (!order.contains(provider)) {
            order.add(provider);
        }
    }

    private BackendProvider named(String name, ErrorCode code) {
        List<String> names = new ArrayList<>();
        for (BackendProvider provider : providers) {
            if (provider.name().equals(name)) {
                return provider;
            }
            names.add(provider.name());
        }
        throw new CmdaiException(
                code,
                "No backend named '" + name + "'. There are: " + String.join(", ", names) + ".",
                "Name one of these with --backend, or set backend.preferred in the configuration.");
    }

    private static CmdaiException noneReady(List<Answer.Fallback> passedOver) {
        StringBuilder message = new StringBuilder("No backend can answer.");
        for (Answer.Fallback no : passedOver) {
            message.append(' ').append(no.backend()).append(": ").append(no.reason());
        }
        return new CmdaiException(
                ErrorCode.BACKEND_UNAVAILABLE,
                message.toString(),
                "'cmdai backends list' shows what each one needs.");
    }

    private static String reason(Settings settings, String wanted, BackendProvider first) {
        if (first.name().equals(wanted)) {
            return "asked for";
        }
        return first.name().equals(settings.get(CoreSettings.PREFERRED_BACKEND))
                ? "preferred in the settings"
                : "first that is available";
    }

    /**
     * Who is to answer.
     *
     * @param chain at least one, to be asked in this order
     * @param reason why the first one is first
     * @param passedOver those that are not available
     */
    public record Selection(
            List<BackendProvider> chain, String reason, List<Answer.Fallback> passedOver) {
        public Selection {
            chain = List.copyOf(chain);
            passedOver = List.copyOf(passedOver);
        }
    }
}
