package linchpin.data.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on loopback that answers one request after another as a test wants it, by raw bytes. */
final class OddHome implements AutoCloseable {

    /** What it does with a request. */
    interface Answer {
        void to(OutputStream out) throws IOException, InterruptedException;
    }

    private final ServerSocket socket;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    private OddHome(List<Answer> answers) {
        try {
            socket = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform().daemon().start(() -> {
            for (Answer answer : answers) {
                try {
                    Socket client = socket.accept();
                    Thread.ofVirtual().start(() -> serve(client, answer));
                } catch (IOException e) {
                    return;
                }
            }
        });
    }

    private void serve(Socket client, Answer answer) {
        try (client) {
            asked.add(request(client.getInputStream()));
            answer.to(client.getOutputStream());
        } catch (IOException e) {
            // the other side has had enough, as some tests want it
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static OddHome that(Answer... answers) {
        return new OddHome(List.of(answers));
    }

    URI address() {
        return URI.create("http://localhost:%d/file".formatted(socket.getLocalPort()));
    }

    /** Heads of the requests so far. */
    List<String> asked() {
        return asked;
    }

    private static String request(InputStream in) throws IOException {
        var head = new StringBuilder();
        for (int c = in.read(); c >= 0 && !head.toString().endsWith("\r\n\r\n"); c = in.read()) {
            head.append((char) c);
            if (head.toString().endsWith("\r\n\r\n")) {
                break;
            }
        }
        return head.toString();
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String head(String status, long length) {
        return "HTTP/1.1 %s\r\nETag: \"v1\"\r\nContent-Type: application/octet-stream\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
                .formatted(status, length);
    }

    static Answer whole(String data) {
        return saying(data, data.length());
    }

    /** Says one length and sends what it sends. */
    static Answer saying(String data, long length) {
        return out -> write(out, head("200 OK", length) + data);
    }

    static Answer truncated(String data, int after) {
        return out -> write(out, head("200 OK", data.length()) + data.substring(0, after));
    }

    static Answer rest(String data, int from) {
        return out -> write(
                out,
                "HTTP/1.1 206 Partial Content\r\nETag: \"v1\"\r\nContent-Range: bytes %d-%d/%d\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s"
                        .formatted(from, data.length() - 1, data.length(), data.length() - from, data.substring(from)));
    }

    static Answer stalled(String data, int after) {
        return out -> {
            write(out, head("200 OK", data.length()) + data.substring(0, after));
            Thread.sleep(4000);
        };
    }

    static Answer silent() {
        return out -> Thread.sleep(4000);
    }

    /** Without a length, on and on. */
    static Answer endless(String data) {
        return out -> {
            write(out, "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
            for (int k = 0; k < 1000; k++) {
                write(out, data);
            }
        };
    }

    static Answer broken() {
        return out -> write(out, head("503 Service Unavailable", 0));
    }

    static Answer gone() {
        return out -> write(out, head("404 Not Found", 0));
    }

    static Answer moved(String to) {
        return out -> write(
                out,
                "HTTP/1.1 302 Found\r\nLocation: %s\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".formatted(to));
    }

    static Answer page() {
        return out -> write(
                out,
                "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: 6\r\nConnection: close\r\n\r\n<html>");
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
