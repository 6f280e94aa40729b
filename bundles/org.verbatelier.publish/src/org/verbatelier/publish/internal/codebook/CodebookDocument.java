package org.verbatelier.publish.internal.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.verbatelier.core.Study;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.Crosswalk;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.codebook.Theme;
import org.verbatelier.publish.Composition;
import org.verbatelier.publish.SynthesisOptions;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.Document;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.Layout;
import org.verbatelier.publish.document.PageBreak;
import org.verbatelier.publish.document.Paragraph;
import org.verbatelier.publish.internal.subject.Fields;
import org.verbatelier.publish.internal.subject.Grid;
import org.verbatelier.publish.internal.subject.Subject;
import org.verbatelier.publish.internal.subject.Voice;

/** The codebook as coders work with it: what each code covers, what it leaves to others, how often it is used. */
public final class CodebookDocument {

    private final Subject subject;
    private final Voice voice;
    private final Study study;
    private final List<Block> blocks = new ArrayList<>();

    private CodebookDocument(Subject subject) {
        this.subject = subject;
        this.voice = subject.voice(CodebookDocument.class);
        this.study = subject.study();
    }

    public static Composition compose(Study study, SynthesisOptions options) {
        return new CodebookDocument(Subject.of(study, options)).compose(options.filter().scheme());
    }

    private Composition compose(String wanted) {
        List<Scheme> schemes = study.codes().schemes().stream()
                .filter(scheme -> wanted == null || scheme.getId().equals(wanted)).toList();
        if (schemes.isEmpty()) {
            blocks.add(Paragraph.of(voice.say("none")));
        }
        for (Scheme scheme : schemes) {
            subject.options().check();
            scheme(scheme, schemes.size() > 1);
        }
        return new Composition(new Document(
                subject.metadata(voice.say("title"), Layout.REPORT, List.of(voice.say("keyword"))), blocks), List.of());
    }

    private void scheme(Scheme scheme, boolean several) {
        String label = voice.label(scheme.getLabel());
        List<Code> codes = study.codes().all(scheme.getId());
        blocks.add(new Heading(1, several ? label : voice.say("sheet")));
        blocks.add(new Fields(voice).named(voice.say("scheme.name"), label).with("scheme.id", scheme.getId())
                .with("scheme.version", scheme.getVersion()).with("scheme.author", voice.label(scheme.getAuthor()))
                .with("scheme.licence", voice.label(scheme.getLicence()))
                .with("scheme.size", voice.say("scheme.size.text", voice.typography().count(codes.size()),
                        voice.typography().count(scheme.getThemes().size())))
                .table(""));
        blocks.add(Paragraph.of(voice.say("rules")));
        blocks.add(new PageBreak(true));
        if (!several) {
            blocks.add(new Heading(1, voice.say("codes")));
        }
        for (Theme theme : scheme.getThemes()) {
            List<Code> own = codes.stream().filter(code -> study.codes().themeOf(code) == theme).toList();
            if (!own.isEmpty()) {
                blocks.add(new Heading(2, voice.label(theme.getLabel())));
                blocks.add(table(theme, own));
            }
        }
        blocks.add(new PageBreak());
    }

    private Block table(Theme theme, List<Code> codes) {
        Grid grid = new Grid(voice).words("column.code", 5).words("column.label", 8).words("column.definition", 13)
                .words("column.include", 10).words("column.exclude", 10).words("column.example", 10)
                .numbers("column.grade", 3).numbers("column.uses", 3).words("column.leads", 8);
        for (Code code : codes) {
            grid.row(text(code.getId()), label(code), voice.label(code.getDefinition()), voice.label(code.getInclude()),
                    voice.label(code.getExclude()), voice.label(code.getExample()),
                    code.getDefaultSeverity() > 0 ? String.valueOf(code.getDefaultSeverity()) : "",
                    voice.typography().count(study.codings().count(study.codes().qualified(code))), leads(code));
        }
        return grid.table(voice.label(theme.getLabel()), "");
    }

    private String label(Code code) {
        String label = voice.label(code.getLabel());
        return !code.isDeprecated() ? label
                : text(code.getReplacedBy()).isEmpty() ? voice.say("deprecated", label)
                        : voice.say("replaced", label, code.getReplacedBy());
    }

    /** Types of irritant, and what the code corresponds to in other schemes. */
    private String leads(Code code) {
        Stream<String> types = code.getIrritantTypes().stream();
        Stream<String> others = code.getCrosswalks().stream().map(Crosswalk::getTarget).map(voice::label);
        return String.join(", ", Stream.concat(types, others).distinct().toList());
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
