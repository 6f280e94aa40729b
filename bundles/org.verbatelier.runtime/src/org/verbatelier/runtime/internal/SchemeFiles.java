package org.verbatelier.runtime.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.verbatelier.autocode.RuleParser;
import org.verbatelier.core.StudyException;
import org.verbatelier.index.SyntaxException;
import org.verbatelier.ingest.codebook.CodebookReader;
import org.verbatelier.ingest.codebook.RuleCheck;
import org.verbatelier.ingest.codebook.SchemeDescription;
import org.verbatelier.model.codebook.Codebook;
import org.verbatelier.model.codebook.CodebookPackage;
import org.verbatelier.model.codebook.Public;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.corpus.CorpusPackage;
import org.verbatelier.runtime.Plugins;

/** Reads coding schemes from files, in plug-ins or anywhere else. */
public final class SchemeFiles {

    private static final Map<String, Public> PUBLICS = Map.of("", Public.EVERYONE, "everyone", Public.EVERYONE,
            "tenants", Public.TENANTS, "staff", Public.STAFF);

    private final Locale locale;
    private final CodebookReader reader;

    public SchemeFiles(Locale locale) {
        this.locale = locale;
        this.reader = new CodebookReader(locale, ruleCheck());
    }

    /** What is wrong with a rule, said by the parser that will read it. */
    public static RuleCheck ruleCheck() {
        return (rule, locale) -> {
            try {
                RuleParser.parse(rule);
                return Optional.empty();
            } catch (SyntaxException e) {
                return Optional.of(e.message(locale));
            }
        };
    }

    /** The scheme that a declaration of a plug-in describes. */
    public Scheme read(Declaration declaration, Plugins plugins) {
        String path = declaration.required("file");
        Path name = Path.of(declaration.contributor(), path);
        byte[] bytes = bytes(declaration, plugins, path);
        if (path.toLowerCase(Locale.ROOT).endsWith(".xmi")) {
            return xmi(name, bytes);
        }
        Map<String, SchemeDescription.ThemeStyle> themes = new LinkedHashMap<>();
        declaration.children("theme").forEach(theme -> themes.put(theme.required("id"),
                new SchemeDescription.ThemeStyle(theme.choice("public", PUBLICS), theme.optional("colour"))));
        return reader.read(name, bytes, new SchemeDescription(declaration.required("id"),
                declaration.required("version"), declaration.required("label"), declaration.optional("author"),
                declaration.optional("licence"), declaration.optional("locale"), themes,
                lexicon(declaration, plugins)));
    }

    private Map<String, String> lexicon(Declaration declaration, Plugins plugins) {
        Map<String, String> lexicon = new LinkedHashMap<>();
        String path = declaration.optional("lexicon");
        if (!path.isEmpty()) {
            lexicon.putAll(reader.readLexicon(Path.of(declaration.contributor(), path),
                    bytes(declaration, plugins, path)));
        }
        declaration.children("lexicon")
                .forEach(entry -> lexicon.put(entry.required("token"), entry.required("replacement")));
        return lexicon;
    }

    private static byte[] bytes(Declaration declaration, Plugins plugins, String path) {
        URL url = plugins.file(declaration.contributor(), path).orElseThrow(
                () -> new DeclarationException(Messages.get("noFile", path, declaration.contributor())));
        try (InputStream in = url.openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new DeclarationException(Messages.get("unreadable", path, e.toString()), e);
        }
    }

    /** A scheme from a codebook table or model file of the user's. */
    public Scheme read(Path file, SchemeDescription description) {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".xmi")) {
            return reader.read(file, description);
        }
        try {
            return xmi(file, Files.readAllBytes(file));
        } catch (IOException | DeclarationException e) {
            String message = e instanceof DeclarationException ? e.getMessage()
                    : Messages.in(locale, "unreadable", file, e.toString());
            throw new StudyException(StudyException.Kind.INPUT, message, file, e);
        }
    }

    private Scheme xmi(Path name, byte[] bytes) {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("xmi", new XMIResourceFactoryImpl());
        EPackage.Registry packages = resources.getPackageRegistry();
        packages.put(CodebookPackage.eNS_URI, CodebookPackage.eINSTANCE);
        packages.put(CorpusPackage.eNS_URI, CorpusPackage.eINSTANCE);
        Resource resource = resources.createResource(URI.createURI("memory:/codebook.xmi"));
        try {
            resource.load(new ByteArrayInputStream(bytes), Map.of());
        } catch (IOException e) {
            throw new DeclarationException(Messages.in(locale, "unreadable", name, e.getMessage()), e);
        }
        EObject root = resource.getContents().isEmpty() ? null : resource.getContents().getFirst();
        Scheme scheme = root instanceof Codebook book && !book.getSchemes().isEmpty() ? book.getSchemes().getFirst()
                : root instanceof Scheme given ? given : null;
        if (scheme == null) {
            throw new DeclarationException(Messages.in(locale, "noScheme", name));
        }
        EcoreUtil.remove(scheme);
        return scheme;
    }
}
