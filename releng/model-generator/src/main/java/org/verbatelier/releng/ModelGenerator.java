package org.verbatelier.releng;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenJDKLevel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the Java code of the shared model from its Ecore files, without an IDE.
 *
 * <p>Arguments: the folder of the model bundle, and the folder that receives the code (its {@code src-gen} when
 * omitted). The generator model is derived from the Ecore files, so there is one source of truth.
 */
public final class ModelGenerator {

    private static final String BASE_PACKAGE = "org.verbatelier.model";
    private static final List<String> PACKAGES = List.of("corpus", "codebook", "coding", "plan");

    private ModelGenerator() {
    }

    public static void main(String[] args) throws IOException {
        Path bundle = Path.of(args[0]).toAbsolutePath().normalize();
        Path target = args.length > 1 ? Path.of(args[1]).toAbsolutePath() : bundle.resolve("src-gen");
        generate(bundle, target);
    }

    /**
     * Generates all packages.
     *
     * @param bundle folder that holds {@code model/*.ecore}
     * @param target folder that receives the code; created when missing
     * @throws IllegalStateException when EMF reports an error
     */
    public static void generate(Path bundle, Path target) throws IOException {
        // what is there would be merged, and keep imports that are no longer used
        clear(target);
        Files.createDirectories(target);
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("genmodel", new XMIResourceFactoryImpl());
        EcorePackage.eINSTANCE.eClass();
        GenModelPackage.eINSTANCE.eClass();
        EcorePlugin.getPlatformResourceMap().put("generated", URI.createFileURI(target + "/"));

        List<EPackage> packages = new ArrayList<>();
        for (String name : PACKAGES) {
            URI uri = URI.createFileURI(bundle.resolve("model/" + name + ".ecore").toString());
            packages.add((EPackage) resources.getResource(uri, true).getContents().getFirst());
        }
        GenModel model = genModel(packages);
        // the adapters resolve relative to the generator model's resource
        Resource resource = resources
                .createResource(URI.createURI("platform:/resource/generated/verbatelier.genmodel"));
        resource.getContents().add(model);

        Generator generator = new Generator();
        generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        generator.setInput(model);
        Diagnostic result = generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
                new BasicMonitor());
        if (result.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException(result.toString());
        }
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> inside = Files.walk(folder)) {
                for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static GenModel genModel(List<EPackage> packages) {
        GenModel model = GenModelFactory.eINSTANCE.createGenModel();
        model.setModelDirectory("/generated");
        model.setModelPluginID(null);
        model.setComplianceLevel(GenJDKLevel.JDK210_LITERAL);
        model.setRootExtendsClass("org.eclipse.emf.ecore.impl.MinimalEObjectImpl$Container");
        model.setCodeFormatting(false);
        model.setForceOverwrite(true);
        model.setSuppressEMFTypes(true);
        model.setOperationReflection(true);
        model.setImportOrganizing(true);
        model.setBundleManifest(false);
        model.setUpdateClasspath(false);
        model.initialize(packages);
        model.setCanGenerate(true);
        for (GenPackage generated : model.getGenPackages()) {
            String name = generated.getEcorePackage().getName();
            generated.setBasePackage(BASE_PACKAGE);
            generated.setPrefix(Character.toUpperCase(name.charAt(0)) + name.substring(1));
            generated.setDisposableProviderFactory(true);
        }
        return model;
    }
}
