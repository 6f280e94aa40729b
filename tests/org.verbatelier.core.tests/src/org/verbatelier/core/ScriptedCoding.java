package org.verbatelier.core;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.verbatelier.core.Edits.Application;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.coding.Valence;

/** A coder who works without pause until the process is killed; run in a process of its own. */
public final class ScriptedCoding {

    private static final int SAVE_EVERY = 40;

    private ScriptedCoding() {
    }

    /**
     * Codes, and prints each change once its call has returned: {@code +ID} or {@code -ID}.
     *
     * @param args the study's folder and the seed
     */
    public static void main(String[] args) {
        Random random = new Random(Long.parseLong(args[1]));
        try (Study study = Study.open(Path.of(args[0]), Session.of("marie"))) {
            Edits edits = new Edits(study);
            System.out.println("open");
            while (true) {
                List<Coding> all = new ArrayList<>(study.codings().all());
                if (all.size() > 30 && random.nextBoolean()) {
                    Coding gone = all.get(random.nextInt(all.size()));
                    study.apply(edits.remove(List.of(gone)).orElseThrow());
                    System.out.println("-" + gone.getId());
                } else {
                    add(study, edits, random);
                }
                if (random.nextInt(SAVE_EVERY) == 0) {
                    study.save();
                }
            }
        }
    }

    private static void add(Study study, Edits edits, Random random) {
        VerbatimEntry entry = study.corpus().entries().get(random.nextInt(study.corpus().entries().size()));
        int start = random.nextInt(entry.text().length() - 1);
        String code = Studies.SCHEME + ":T" + (1 + random.nextInt(2)) + "." + "ABC".charAt(random.nextInt(3));
        edits.code(List.of(new Application(entry.id(), new Span(start, random.nextInt(start + 1,
                entry.text().length())), code, Valence.POSITIVE, 0, Edits.MANUAL))).ifPresent(operation -> {
                    study.apply(operation);
                    System.out.println("+" + operation.codings().getFirst().id());
                });
    }
}
