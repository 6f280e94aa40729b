package org.verbatelier.core.internal.storage;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.verbatelier.core.Hashes;
import org.verbatelier.core.StudyException;
import org.verbatelier.core.internal.Messages;
import org.verbatelier.model.codebook.CodebookPackage;
import org.verbatelier.model.coding.CodingPackage;
import org.verbatelier.model.corpus.CorpusPackage;
import org.verbatelier.model.plan.PlanPackage;

/**
 * Reads and writes model objects as XMI: UTF-8, one element a line, the same object always as the same bytes.
 *
 * <p>Document types are refused when reading, so a file cannot make the parser read others.
 */
public final class XmiFiles {

    private static final int BUFFER = 1 << 16;

    private final ResourceSet resources = new ResourceSetImpl();
    private final Map<Object, Object> loadOptions = new HashMap<>();
    private final Map<Object, Object> saveOptions = new HashMap<>();

    public XmiFiles() {
        EPackage.Registry registry = new EPackageRegistryImpl(EPackage.Registry.INSTANCE);
        for (EPackage known : new EPackage[] { EcorePackage.eINSTANCE, CorpusPackage.eINSTANCE,
                CodebookPackage.eINSTANCE, CodingPackage.eINSTANCE, PlanPackage.eINSTANCE }) {
            registry.put(known.getNsURI(), known);
        }
        resources.setPackageRegistry(registry);
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        loadOptions.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
        loadOptions.put(XMLResource.OPTION_USE_PARSER_POOL, new XMLParserPoolImpl());
        loadOptions.put(XMLResource.OPTION_USE_XML_NAME_TO_FEATURE_MAP, new HashMap<>());
        loadOptions.put(XMLResource.OPTION_PARSER_FEATURES,
                Map.of("http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE));
        // without a document type there are no entities to bomb with, but the parser counts every &amp; and &#xA;
        loadOptions.put(XMLResource.OPTION_PARSER_PROPERTIES,
                Map.of("jdk.xml.maxGeneralEntitySizeLimit", "0", "jdk.xml.totalEntitySizeLimit", "0"));
        saveOptions.put(XMLResource.OPTION_ENCODING, "UTF-8");
        saveOptions.put(XMLResource.OPTION_CONFIGURATION_CACHE, Boolean.TRUE);
    }

    /** Where the packages of plug-ins are found: installed ones first, then those stored in the study. */
    public EPackage.Registry packages() {
        return resources.getPackageRegistry();
    }

    /** Makes the package in a stored schema known, unless a plug-in brings it. */
    public void register(Path schema) {
        EPackage stored = (EPackage) read(schema, null);
        packages().putIfAbsent(stored.getNsURI(), stored);
    }

    /**
     * Reads the object in a file.
     *
     * @param sha256 the hash its bytes must have; null when it is not known
     * @throws StudyException of kind CORRUPT when it is not what was written, IO when it cannot be read
     */
    public EObject read(Path file, String sha256) {
        MessageDigest digest = Hashes.newDigest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            EObject root = read(new BufferedInputStream(in, BUFFER) {
                @Override
                public void close() {
                    // the parser closes what it reads, but the rest of the file belongs to the hash
                }
            }, URI.createFileURI(file.toString()));
            in.transferTo(OutputStream.nullOutputStream());
            if (sha256 != null && !HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
                throw new StudyException(StudyException.Kind.CORRUPT, Messages.get("fileChanged", file), file, null);
            }
            return root;
        } catch (Resource.IOWrappedException e) {
            throw new StudyException(StudyException.Kind.CORRUPT,
                    Messages.get("fileUnreadable", file, String.valueOf(e.getCause().getMessage())), file, e);
        } catch (IOException e) {
            throw new StudyException(StudyException.Kind.IO, Messages.get("fileUnreadable", file, e.toString()), file,
                    e);
        }
    }

    /** Reads the object in a text that {@link #write(EObject)} made. */
    public EObject read(byte[] xmi) {
        try {
            return read(new ByteArrayInputStream(xmi), URI.createURI("memory:/object.xmi"));
        } catch (IOException e) {
            throw new StudyException(StudyException.Kind.CORRUPT, Messages.get("xmiUnreadable", e.getMessage()), null,
                    e);
        }
    }

    private EObject read(InputStream in, URI uri) throws IOException {
        // a schema is plain Ecore, which other tools read as well
        XMIResourceImpl resource = uri.fileExtension().startsWith("ecore") ? new XMIResourceImpl(uri)
                : new StudyResource(uri);
        resources.getResources().add(resource);
        try {
            resource.load(in, loadOptions);
            if (resource.getContents().size() != 1) {
                throw new Resource.IOWrappedException(new IllegalStateException("one root expected"));
            }
            EObject root = resource.getContents().getFirst();
            if (!(root instanceof EPackage)) {
                resource.getContents().clear();
            }
            return root;
        } finally {
            resources.getResources().remove(resource);
        }
    }

    /** The bytes of an object. */
    public byte[] write(EObject root) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(root, out, () -> false);
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory does not fail", e);
        }
        return out.toByteArray();
    }

    /**
     * Writes an object to a new file and waits until it is on the disk.
     *
     * @return the SHA-256 of the file
     * @throws StudyException of kind IO when the disk refuses; no file is left then
     */
    public String write(EObject root, Path file) {
        return write(root, file, () -> false);
    }

    /**
     * Writes as {@link #write(EObject, Path)} does, unless it is given up.
     *
     * @param cancelled asked now and then while a large tree is written
     * @throws java.util.concurrent.CancellationException when it is; no file is left then
     */
    public String write(EObject root, Path file, BooleanSupplier cancelled) {
        MessageDigest digest = Hashes.newDigest();
        boolean written = false;
        try {
            Files.createDirectories(file.getParent());
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                OutputStream out = new BufferedOutputStream(
                        new DigestOutputStream(Channels.newOutputStream(channel), digest), BUFFER);
                write(root, out, cancelled);
                out.flush();
                channel.force(true);
            }
            written = true;
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new StudyException(StudyException.Kind.IO, Messages.get("cannotWrite", file, e.toString()), file, e);
        } finally {
            if (!written) {
                discard(file);
            }
        }
    }

    /**
     * Writes bytes to a new file and waits until they are on the disk.
     *
     * @throws StudyException of kind IO when the disk refuses; no file is left then
     */
    public void write(byte[] content, Path file) {
        boolean written = false;
        try {
            Files.createDirectories(file.getParent());
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            written = true;
        } catch (IOException e) {
            throw new StudyException(StudyException.Kind.IO, Messages.get("cannotWrite", file, e.toString()), file, e);
        } finally {
            if (!written) {
                discard(file);
            }
        }
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            System.getLogger(XmiFiles.class.getName()).log(System.Logger.Level.WARNING, "unfinished " + file, e);
        }
    }

    private void write(EObject root, OutputStream out, BooleanSupplier cancelled) throws IOException {
        if (PlainXmi.isPlain(root)) {
            PlainXmi.write(root, out, cancelled);
        } else {
            writeByEmf(root, out);
        }
    }

    /** Writes anything, subtypes of plug-ins and packages included. */
    void writeByEmf(EObject root, OutputStream out) throws IOException {
        URI uri = URI.createURI("memory:/object.xmi");
        XMIResourceImpl resource = root instanceof EPackage ? new XMIResourceImpl(uri) : new StudyResource(uri);
        // an object that is already in a resource, such as a plug-in's package, must stay there
        boolean borrowed = root.eResource() != null || root.eContainer() != null;
        resource.getContents().add(borrowed ? EcoreUtil.copy(root) : root);
        try {
            resource.save(out, saveOptions);
        } finally {
            resource.getContents().clear();
        }
    }
}
