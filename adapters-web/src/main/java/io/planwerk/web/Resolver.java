package io.planwerk.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Tells the addresses of a host. */
interface Resolver {

  /** The addresses, at least one. */
  List<InetAddress> addresses(String host) throws UnknownHostException;

  /** By the means of this machine. */
  static Resolver ofThisMachine() {
    return host -> List.of(InetAddress.getAllByName(host));
  }
}
