package dev.cmdai.domain.config;

/**
 * A value as it was written, before its key's type has looked at it.
 *
 * @param key the dotted name, {@code backend.preferred}
 * @param value a {@link String}, {@link Long}, {@link Double}, {@link Boolean} or a {@link
 *     java.util.List} of these
 * @param origin where it was written, for messages: {@code config.toml line 3}, {@code
 *     CMDAI_BACKEND_PREFERRED}, {@code --backend}
 */
public record RawSetting(String key, Object value, String origin) {}
