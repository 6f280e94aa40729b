package org.verbatelier.core;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardOpenOption;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.StreamSupport;

/** A real folder on a disk that can be full, read-only, gone or silent at will. */
final class FaultyFiles extends FileSystem {

    /** What is wrong with the disk. */
    enum Fault {
        NONE, FULL, READ_ONLY, GONE, SILENT
    }

    private final FileSystem real;
    private final FileSystemProvider provider = new Provider();
    private final CountDownLatch answer = new CountDownLatch(1);
    private volatile Fault fault = Fault.NONE;
    private volatile long room = Long.MAX_VALUE;

    private FaultyFiles(FileSystem real) {
        this.real = real;
    }

    /** A folder whose disk has no fault yet. */
    @SuppressWarnings("resource") // lives as long as its paths
    static Path on(Path folder) {
        return new FaultyFiles(folder.getFileSystem()).wrap(folder);
    }

    /** The disk of a folder made by {@link #on(Path)}. */
    static FaultyFiles of(Path folder) {
        return (FaultyFiles) folder.getFileSystem();
    }

    void set(Fault now) {
        fault = now;
    }

    /** From now on so many bytes can be written until the disk is full. */
    void leave(long bytes) {
        room = bytes;
    }

    /** What waits for a silent disk gets its answer, as does everything later. */
    void answer() {
        fault = Fault.NONE;
        answer.countDown();
    }

    private void reading(Path file) throws IOException {
        if (fault == Fault.GONE) {
            throw new NoSuchFileException(file.toString());
        }
        if (fault == Fault.SILENT) {
            try {
                answer.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }

    private void writing(Path file, int bytes) throws IOException {
        reading(file);
        if (fault == Fault.READ_ONLY) {
            throw new FileSystemException(file.toString(), null, "Read-only file system");
        }
        room -= bytes;
        if (fault == Fault.FULL || room < 0) {
            throw new IOException("No space left on device");
        }
    }

    private Path wrap(Path path) {
        return path == null ? null
                : (Path) Proxy.newProxyInstance(FaultyFiles.class.getClassLoader(),
                        new Class<?>[] { Path.class, Wrapped.class },
                        (proxy, method, arguments) -> invoke(path, method, arguments));
    }

    /** What gives the real path away. */
    interface Wrapped {
        Path real();
    }

    private Object invoke(Path path, Method method, Object[] arguments) throws Throwable {
        Object[] plain = arguments == null ? null : Arrays.stream(arguments).map(FaultyFiles::unwrap).toArray();
        Object result;
        try {
            switch (method.getName()) {
                case "real":
                    return path;
                case "getFileSystem":
                    return this;
                case "iterator":
                    return StreamSupport.stream(path.spliterator(), false).map(this::wrap).iterator();
                default:
                    result = method.invoke(path, plain);
            }
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
        return result instanceof Path returned ? wrap(returned) : result;
    }

    private static Object unwrap(Object argument) {
        return argument instanceof Wrapped wrapped ? wrapped.real() : argument;
    }

    private static Path plain(Path path) {
        return (Path) unwrap(path);
    }

    @Override
    public FileSystemProvider provider() {
        return provider;
    }

    @Override
    public void close() {
        // the real one stays
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return fault == Fault.READ_ONLY;
    }

    @Override
    public String getSeparator() {
        return real.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return real.getRootDirectories();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return real.getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return real.supportedFileAttributeViews();
    }

    @Override
    public Path getPath(String first, String... more) {
        return wrap(real.getPath(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
        return real.getPathMatcher(pattern);
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        return real.getUserPrincipalLookupService();
    }

    @Override
    public WatchService newWatchService() throws IOException {
        return real.newWatchService();
    }

    /** Hands everything to the real files, after asking the fault. */
    private final class Provider extends FileSystemProvider {

        @Override
        public String getScheme() {
            return "faulty";
        }

        @Override
        public FileSystem newFileSystem(URI uri, Map<String, ?> env) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileSystem getFileSystem(URI uri) {
            return FaultyFiles.this;
        }

        @Override
        public Path getPath(URI uri) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
                throws IOException {
            if (options.contains(StandardOpenOption.WRITE)) {
                writing(path, 0);
            } else {
                reading(path);
            }
            return new Channel(path, real.provider().newFileChannel(plain(path), options, attributes));
        }

        @Override
        public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options,
                FileAttribute<?>... attributes) throws IOException {
            return newFileChannel(path, options, attributes);
        }

        @Override
        public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
                throws IOException {
            reading(folder);
            DirectoryStream<Path> stream = real.provider().newDirectoryStream(plain(folder),
                    entry -> filter.accept(wrap(entry)));
            return new DirectoryStream<>() {
                @Override
                public Iterator<Path> iterator() {
                    return StreamSupport.stream(stream.spliterator(), false).map(FaultyFiles.this::wrap).iterator();
                }

                @Override
                public void close() throws IOException {
                    stream.close();
                }
            };
        }

        @Override
        public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
            writing(folder, 0);
            real.provider().createDirectory(plain(folder), attributes);
        }

        @Override
        public void delete(Path path) throws IOException {
            writing(path, 0);
            real.provider().delete(plain(path));
        }

        @Override
        public void copy(Path source, Path target, CopyOption... options) throws IOException {
            reading(source);
            real.provider().copy(plain(source), plain(target), options);
        }

        @Override
        public void move(Path source, Path target, CopyOption... options) throws IOException {
            writing(target, 0);
            real.provider().move(plain(source), plain(target), options);
        }

        @Override
        public boolean isSameFile(Path path, Path other) throws IOException {
            return real.provider().isSameFile(plain(path), plain(other));
        }

        @Override
        public boolean isHidden(Path path) throws IOException {
            return real.provider().isHidden(plain(path));
        }

        @Override
        public FileStore getFileStore(Path path) throws IOException {
            return real.provider().getFileStore(plain(path));
        }

        @Override
        public void checkAccess(Path path, AccessMode... modes) throws IOException {
            reading(path);
            real.provider().checkAccess(plain(path), modes);
        }

        @Override
        public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
            return real.provider().getFileAttributeView(plain(path), type, options);
        }

        @Override
        public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
                throws IOException {
            reading(path);
            return real.provider().readAttributes(plain(path), type, options);
        }

        @Override
        public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
                throws IOException {
            reading(path);
            return real.provider().readAttributes(plain(path), attributes, options);
        }

        @Override
        public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
            writing(path, 0);
            real.provider().setAttribute(plain(path), attribute, value, options);
        }
    }

    /** An open file of the faulty disk. */
    private final class Channel extends FileChannel {

        private final Path file;
        private final FileChannel channel;

        Channel(Path file, FileChannel channel) {
            this.file = file;
            this.channel = channel;
        }

        @Override
        public int read(ByteBuffer to) throws IOException {
            reading(file);
            return channel.read(to);
        }

        @Override
        public long read(ByteBuffer[] to, int offset, int length) throws IOException {
            reading(file);
            return channel.read(to, offset, length);
        }

        @Override
        public int read(ByteBuffer to, long position) throws IOException {
            reading(file);
            return channel.read(to, position);
        }

        @Override
        public int write(ByteBuffer from) throws IOException {
            writing(file, from.remaining());
            return channel.write(from);
        }

        @Override
        public long write(ByteBuffer[] from, int offset, int length) throws IOException {
            writing(file, 1);
            return channel.write(from, offset, length);
        }

        @Override
        public int write(ByteBuffer from, long position) throws IOException {
            writing(file, from.remaining());
            return channel.write(from, position);
        }

        @Override
        public long position() throws IOException {
            return channel.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            channel.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            reading(file);
            return channel.size();
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            reading(file);
            channel.truncate(size);
            return this;
        }

        @Override
        public void force(boolean metadata) throws IOException {
            reading(file);
            channel.force(metadata);
        }

        @Override
        public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
            reading(file);
            return channel.transferTo(position, count, target);
        }

        @Override
        public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
            writing(file, (int) count);
            return channel.transferFrom(source, position, count);
        }

        @Override
        public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
            return channel.map(mode, position, size);
        }

        @Override
        public FileLock lock(long position, long size, boolean shared) throws IOException {
            return channel.lock(position, size, shared);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return channel.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            channel.close();
        }
    }
}
