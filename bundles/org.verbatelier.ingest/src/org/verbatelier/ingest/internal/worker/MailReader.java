package org.verbatelier.ingest.internal.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Takes one message apart. Plain text goes before HTML; attached files are named, attached messages too. */
final class MailReader extends AbstractContentHandler {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"(),;:]+@[^\\s<>\"(),;:]+");
    private static final Pattern FILE_NAME = Pattern.compile("\\b(?:file)?name\\*?\\d?\\*?=\"?([^\";]+)\"?",
            Pattern.CASE_INSENSITIVE);
    private static final String EARLIER = "blockquote, .gmail_attr, .moz-cite-prefix, .OutlookMessageHeader";

    private final Map<String, String> headers = new HashMap<>();
    private final List<String> plain = new ArrayList<>();
    private final List<String> html = new ArrayList<>();
    private final List<String> attachments = new ArrayList<>();
    private int messages;
    private String disposition = "";
    private String type = "";

    private MailReader() {
    }

    static Mail read(InputStream in) throws IOException, MimeException {
        MailReader reader = new MailReader();
        MimeStreamParser parser = new MimeStreamParser(new MimeConfig.Builder().setMaxLineLen(-1)
                .setMaxHeaderCount(5000).setMaxHeaderLen(1 << 20).setMaxContentLen(-1).build());
        parser.setContentDecoding(true);
        parser.setContentHandler(reader);
        parser.parse(in);
        return reader.mail();
    }

    @Override
    public void startMessage() {
        messages++;
    }

    @Override
    public void endMessage() {
        messages--;
    }

    @Override
    public void startHeader() {
        disposition = "";
        type = "";
    }

    @Override
    public void field(Field field) {
        String name = field.getName().toLowerCase(Locale.ROOT);
        String value = decoded(field);
        if (name.equals("content-disposition")) {
            disposition = value;
        } else if (name.equals("content-type")) {
            type = value;
        }
        if (messages == 1) {
            headers.putIfAbsent(name, value);
        }
    }

    @Override
    public void body(BodyDescriptor part, InputStream in) throws IOException {
        boolean attached = disposition.toLowerCase(Locale.ROOT).startsWith("attachment");
        boolean text = part.getMimeType().equals("text/plain") || part.getMimeType().equals("text/html");
        if (messages > 1 || attached || !text) {
            if (messages > 1 || attached || fileName() != null) {
                attachments.add(fileName() == null ? part.getMimeType() : fileName());
            }
            return;
        }
        String words = decode(in.readNBytes(Marks.LONGEST_TEXT), part.getCharset()).replace("\r\n", "\n");
        (part.getMimeType().equals("text/plain") ? plain : html).add(words);
    }

    private String fileName() {
        Matcher matcher = FILE_NAME.matcher(disposition);
        if (matcher.find()) {
            return matcher.group(1).strip();
        }
        matcher = FILE_NAME.matcher(type);
        return matcher.find() ? matcher.group(1).strip() : null;
    }

    private Mail mail() {
        String joined = String.join("\n", plain);
        OwnWords words;
        if (joined.isBlank() && !html.isEmpty()) {
            words = fromHtml();
        } else {
            words = OwnWords.of(joined);
        }
        String subject = headers.getOrDefault("subject", "").strip();
        String told = headers.getOrDefault("message-id", "").strip();
        Matcher address = ADDRESS.matcher(headers.getOrDefault("from", ""));
        String sender = "";
        while (address.find()) {
            // the last one: a display name may hold an address too
            sender = "E" + token(address.group().toLowerCase(Locale.ROOT), 10);
        }
        String id = "M" + token(told.isEmpty() ? headers.get("date") + "\n" + subject + "\n" + words.text() : told, 12);
        return new Mail(id, sender, day(headers.getOrDefault("date", "")), subject, words.text(), words.quoted(),
                attachments);
    }

    private OwnWords fromHtml() {
        int left = 0;
        StringBuilder text = new StringBuilder();
        for (String page : html) {
            Document document = Jsoup.parse(page);
            for (var earlier : document.select(EARLIER)) {
                TextBuilder gone = new TextBuilder();
                HtmlText.read(earlier, gone);
                left += (int) gone.text().lines().filter(line -> !line.isBlank()).count();
                earlier.remove();
            }
            TextBuilder kept = new TextBuilder();
            HtmlText.read(document, kept);
            text.append(text.isEmpty() ? "" : "\n").append(kept.text());
        }
        OwnWords words = OwnWords.of(text.toString());
        return new OwnWords(words.text().strip(), words.quoted() + left);
    }

    /** A header's text: encoded words decoded, raw bytes of careless programs too. */
    private static String decoded(Field field) {
        String raw = field.getRaw() == null ? field.getBody() : decode(field.getRaw().toByteArray(), null);
        int colon = raw.indexOf(':');
        String body = raw.substring(colon + 1).replaceAll("\\r?\\n(?=[ \\t])", "").strip();
        try {
            return DecoderUtil.decodeEncodedWords(body, WESTERN);
        } catch (IllegalArgumentException e) {
            return body;
        }
    }

    /** Bytes in the charset told; when that says nothing or wrong, UTF-8 if they are, else the western one. */
    private static String decode(byte[] bytes, String told) {
        Charset charset = charset(told);
        // what programs call Latin-1 is nearly always its superset
        for (Charset tried : charset.equals(StandardCharsets.ISO_8859_1) ? List.of(WESTERN)
                : List.of(charset, StandardCharsets.UTF_8)) {
            try {
                return tried.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            } catch (CharacterCodingException e) {
                // not in this one
                continue;
            }
        }
        return new String(bytes, WESTERN);
    }

    private static Charset charset(String told) {
        try {
            return told == null || told.equalsIgnoreCase("us-ascii") ? StandardCharsets.UTF_8 : Charset.forName(told);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            // a name that programs made up tells nothing
            return StandardCharsets.UTF_8;
        }
    }

    private static String day(String date) {
        Matcher matcher = Pattern.compile("(\\d{1,2}) (\\p{L}{3})\\p{L}*\\.? (\\d{4})").matcher(date);
        if (matcher.find()) {
            try {
                return DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH)
                        .parse(matcher.group(1) + " " + matcher.group(2) + " " + matcher.group(3),
                                java.time.LocalDate::from)
                        .toString();
            } catch (DateTimeException e) {
                return "";
            }
        }
        return "";
    }

    /** Letters and digits that stand for a text without giving it away at a glance. */
    private static String token(String text, int length) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, length);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
