package io.planwerk;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A connection on which also those bytes can be sent that no honest client would send. */
final class RawHttp implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 30_000;
  private static final int LOOKS = 300;

  private final Socket socket;
  private final InputStream in;

  /**
   * What came back.
   *
   * @param headers by their names in small letters
   * @param text empty for a stream of events, which would never end
   */
  record Answer(int status, Map<String, String> headers, String text) {

    String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  private RawHttp(Socket socket) throws IOException {
    this.socket = socket;
    this.in = new BufferedInputStream(socket.getInputStream());
  }

  static RawHttp to(String address) throws IOException {
    URI server = URI.create(address);
    Socket socket = new Socket(server.getHost(), server.getPort());
    socket.setSoTimeout(PATIENCE_MILLIS);
    socket.setTcpNoDelay(true);
    return new RawHttp(socket);
  }

  /** Whether all of it could be sent; else the server has closed the connection already. */
  boolean send(byte[] bytes) throws IOException {
    try {
      socket.getOutputStream().write(bytes);
      return true;
    } catch (SocketException closed) {
      return false;
    }
  }

  boolean send(String text) throws IOException {
    return send(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Sends the same again and again, a tenth of a second apart, until the server has enough of it.
   *
   * @return false when it bears that for half a minute
   */
  boolean endsWhileSending(String more) throws IOException {
    socket.setSoTimeout(PATIENCE_MILLIS / LOOKS);
    boolean open = true;
    for (int i = 0; open && i < LOOKS; i++) {
      try {
        open = send(more) && in.read() >= 0;
      } catch (SocketTimeoutException nothingYet) {
        open = true;
      } catch (SocketException reset) {
        open = false;
      }
    }
    return !open;
  }

  /**
   * @throws EOFException when the server closes the connection without an answer
   */
  Answer answer() throws IOException {
    int status;
    Map<String, String> headers = new TreeMap<>();
    do {
      status = Integer.parseInt(line().split(" ", 3)[1]);
      for (String line = line(); !line.isEmpty(); line = line()) {
        String[] header = line.split(":", 2);
        headers.put(header[0].toLowerCase(Locale.ROOT), header[1].strip());
      }
    } while (status == 100);
    return new Answer(status, headers, new String(body(status, headers), StandardCharsets.UTF_8));
  }

  private byte[] body(int status, Map<String, String> headers) throws IOException {
    if (status == 204
        || status == 304
        || headers.getOrDefault("content-type", "").startsWith("text/event-stream")) {
      return new byte[0];
    }
    String length = headers.get("content-length");
    if (length != null) {
      return in.readNBytes(Integer.parseInt(length));
    }
    if (!headers.getOrDefault("transfer-encoding", "").equals("chunked")) {
      return in.readAllBytes();
    }
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
      body.write(in.readNBytes(size));
      line();
    }
    line();
    return body.toByteArray();
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("the server closed the connection");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
