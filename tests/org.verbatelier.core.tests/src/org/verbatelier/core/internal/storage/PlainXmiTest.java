package org.verbatelier.core.internal.storage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.model.codebook.CodebookPackage;
import org.verbatelier.model.coding.CodingPackage;
import org.verbatelier.model.corpus.CorpusFactory;
import org.verbatelier.model.corpus.CorpusPackage;
import org.verbatelier.model.corpus.Participant;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.model.corpus.Values;
import org.verbatelier.model.plan.PlanPackage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PlainXmiTest {

    private static final int TREES = 300;
    private static final String[] STRINGS = { "", " ", "é", "<a href=\"x\">&amp;'</a>", "a\tb\nc\r\nd", "\\u0041\\",
            "\u0000\u000B\u000C\u001B\u007F\u0085\u00A0\u00AD\u2028\u2029\uFEFF", "👩‍👩‍👧 e\u0301", "\uD83D",
            "x\uDE00",
            "\uD83D\uD83D\uDE00\uDE00", "\uFFFE\uFFFF\uFFFD", "]]>", "  deux  espaces  " };

    private final XmiFiles files = new XmiFiles();
    private final Random random = new Random(7);

    @TempDir
    Path folder;

    @Test
    void everyCharacterIsWrittenAsEmfDoes() throws IOException {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            all.append((char) c);
        }
        all.append("\uD83D\uDE00\uDBFF\uDFFF");
        Source source = CorpusFactory.eINSTANCE.createSource();
        source.setName(all.toString());
        source.getParticipants().add(CorpusFactory.eINSTANCE.createParticipant());
        source.getParticipants().getFirst().setValues(Values.of(List.of(all.toString(), "", "b")));
        source.getParticipants().add(CorpusFactory.eINSTANCE.createParticipant());
        source.getParticipants().getLast().setValues(Values.of(List.of()));
        assertSameBytes(source);
    }

    @Test
    void anySourceIsWrittenAsEmfDoes() throws IOException {
        for (int i = 0; i < TREES; i++) {
            Source source = imported();
            assertTrue(PlainXmi.isPlain(source));
            assertSameBytes(source);
        }
    }

    @Test
    void layersSuggestionsCodebooksPlansAndHeadersAreWrittenAsEmfDoesWhereTheyArePlain() throws IOException {
        for (int i = 0; i < TREES; i++) {
            for (EClass root : List.of(CodingPackage.Literals.LAYER, CodingPackage.Literals.SUGGESTIONS,
                    CodebookPackage.Literals.CODEBOOK, PlanPackage.Literals.ACTION_PLAN,
                    CorpusPackage.Literals.STUDY_HEADER)) {
                EObject tree = any(root, 0);
                if (PlainXmi.isPlain(tree)) {
                    assertSameBytes(tree);
                }
            }
        }
    }

    @Test
    void whatIsWrittenIsReadBackAsItWas() throws IOException {
        for (int i = 0; i < TREES; i++) {
            Source source = imported();
            assertTrue(EcoreUtil.equals(source, files.read(plain(source))));
        }
    }

    @Test
    void anObjectOfASubtypeIsLeftToEmf() {
        EClass special = EcoreFactory.eINSTANCE.createEClass();
        special.setName("SpecialParticipant");
        special.getESuperTypes().add(CorpusPackage.Literals.PARTICIPANT);
        var contributed = EcoreFactory.eINSTANCE.createEPackage();
        contributed.setName("special");
        contributed.setNsPrefix("special");
        contributed.setNsURI("http://example.org/special");
        contributed.getEClassifiers().add(special);
        Source source = CorpusFactory.eINSTANCE.createSource();
        source.getParticipants().add((Participant) EcoreUtil.create(special));
        assertFalse(PlainXmi.isPlain(source));
        assertTrue(new String(files.write(source), StandardCharsets.UTF_8)
                .contains("xsi:type=\"special:SpecialParticipant\""));
    }

    @Test
    void aLargeTreeThatIsGivenUpLeavesNoFile() {
        Source source = CorpusFactory.eINSTANCE.createSource();
        for (int i = 0; i < 5_000; i++) {
            source.getParticipants().add(CorpusFactory.eINSTANCE.createParticipant());
        }
        Path file = folder.resolve("source.xmi");
        int[] asked = new int[1];
        assertThrows(CancellationException.class, () -> files.write(source, file, () -> ++asked[0] == 3));
        assertFalse(Files.exists(file));
    }

    /** The document must not be gathered in memory: what was written of a part is out before the next parts are read. */
    @Test
    void aLargeTreeIsWrittenAsItIsRead() throws IOException {
        Source source = CorpusFactory.eINSTANCE.createSource();
        for (int i = 0; i < 20_000; i++) {
            source.getParticipants().add(CorpusFactory.eINSTANCE.createParticipant());
            source.getParticipants().getLast().setId("participant " + i);
        }
        long[] out = new long[1];
        long[] outWhenAsked = new long[1];
        PlainXmi.write(source, new OutputStream() {
            @Override
            public void write(int b) {
                out[0]++;
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                out[0] += length;
            }
        }, () -> {
            outWhenAsked[0] = out[0];
            return false;
        });
        assertTrue(out[0] - outWhenAsked[0] < out[0] / 4, () -> outWhenAsked[0] + " of " + out[0]);
    }

    private void assertSameBytes(EObject tree) throws IOException {
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        files.writeByEmf(tree, expected);
        assertEquals(expected.toString(StandardCharsets.UTF_8), new String(plain(tree), StandardCharsets.UTF_8));
    }

    private static byte[] plain(EObject tree) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlainXmi.write(tree, out, () -> false);
        return out.toByteArray();
    }

    /** A source as files bring it: indicators, which have a list of codes, are typed by people and left to EMF. */
    private Source imported() {
        Source source = (Source) any(CorpusPackage.Literals.SOURCE, 0);
        source.getIndicators().clear();
        return source;
    }

    /** An object in which each feature is left out, or has some value. */
    private EObject any(EClass type, int depth) {
        EObject object = EcoreUtil.create(type);
        for (EAttribute attribute : type.getEAllAttributes()) {
            if (random.nextInt(3) > 0) {
                Object value = value(attribute.getEAttributeType());
                object.eSet(attribute, attribute.isMany() ? List.of(value) : value);
            }
        }
        for (EReference reference : type.getEAllReferences()) {
            if (reference.isContainment() && depth < 4 && !reference.getEReferenceType().isAbstract()
                    && reference.getEReferenceType() != EcorePackage.Literals.EOBJECT) {
                List<EObject> children = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    children.add(any(reference.getEReferenceType(), depth + 1));
                }
                if (reference.isMany()) {
                    @SuppressWarnings("unchecked")
                    EList<EObject> list = (EList<EObject>) object.eGet(reference);
                    list.addAll(children);
                } else if (!children.isEmpty()) {
                    object.eSet(reference, children.getFirst());
                }
            }
        }
        return object;
    }

    private Object value(EDataType type) {
        if (type instanceof EEnum literals) {
            return literals.getELiterals().get(random.nextInt(literals.getELiterals().size())).getInstance();
        }
        return switch (type.getInstanceClassName()) {
            case "java.lang.String" -> string();
            case "int" -> random.nextInt(3) - 1;
            case "double" -> random.nextInt(8) / 4.0;
            case "boolean" -> random.nextBoolean();
            case "java.math.BigDecimal" -> BigDecimal.valueOf(random.nextInt(100_000), 2);
            case "java.time.Instant" -> Instant.ofEpochSecond(random.nextInt());
            case "java.time.LocalDate" -> LocalDate.ofEpochDay(random.nextInt(40_000));
            case "org.verbatelier.model.corpus.Values" -> Values.of(List.of(string(), string(), string()));
            default -> throw new IllegalArgumentException("no example of " + type);
        };
    }

    private String string() {
        return STRINGS[random.nextInt(STRINGS.length)] + STRINGS[random.nextInt(STRINGS.length)];
    }
}
