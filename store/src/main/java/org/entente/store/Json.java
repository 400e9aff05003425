package org.entente.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.PartialDate;
import org.entente.model.Quotation;
import org.entente.model.Span;

/**
 * The model's records as the archive keeps them: a field a component, by its name; a quotation is {@code [start, end,
 * "words"]}, a date its ISO form. What is written is read again by every later version: a component that is renamed
 * needs a migration. Thread-safe.
 */
final class Json {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .visibility(PropertyAccessor.GETTER, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new SimpleModule()
                    .addSerializer(Quotation.class, new QuotationWriter())
                    .addDeserializer(Quotation.class, new QuotationReader())
                    .addSerializer(PartialDate.class, new DateWriter())
                    .addDeserializer(PartialDate.class, new DateReader()))
            .build();

    private Json() {}

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be kept: " + value, e);
        }
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new EntenteException(
                    ErrorCode.RESOURCE,
                    "a row of the archive is damaged (" + e.getMessage() + "); run 'entente doctor'",
                    e);
        }
    }

    private static final class QuotationWriter extends StdSerializer<Quotation> {
        private static final long serialVersionUID = 1L;

        QuotationWriter() {
            super(Quotation.class);
        }

        @Override
        public void serialize(Quotation value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeStartArray();
            out.writeNumber(value.span().start());
            out.writeNumber(value.span().end());
            out.writeString(value.words());
            out.writeEndArray();
        }
    }

    private static final class QuotationReader extends StdDeserializer<Quotation> {
        private static final long serialVersionUID = 1L;

        QuotationReader() {
            super(Quotation.class);
        }

        @Override
        public Quotation deserialize(JsonParser in, DeserializationContext context) throws IOException {
            in.nextToken();
            int start = in.getIntValue();
            in.nextToken();
            int end = in.getIntValue();
            in.nextToken();
            String words = in.getText();
            if (in.nextToken() != JsonToken.END_ARRAY) {
                throw context.wrongTokenException(in, Quotation.class, JsonToken.END_ARRAY, "[start, end, words]");
            }
            return Quotation.kept(new Span(start, end), words);
        }
    }

    private static final class DateWriter extends StdSerializer<PartialDate> {
        private static final long serialVersionUID = 1L;

        DateWriter() {
            super(PartialDate.class);
        }

        @Override
        public void serialize(PartialDate value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(value.iso());
        }
    }

    private static final class DateReader extends StdDeserializer<PartialDate> {
        private static final long serialVersionUID = 1L;

        DateReader() {
            super(PartialDate.class);
        }

        @Override
        public PartialDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return date(in.getText());
        }
    }

    /** A date as the archive keeps it: empty when unknown. */
    static PartialDate date(String iso) {
        return iso.isEmpty() ? PartialDate.UNKNOWN : PartialDate.parse(iso);
    }
}
