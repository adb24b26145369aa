package io.planwerk.application.port;

import io.planwerk.domain.shared.Bilingual;
import java.util.Optional;

/** The addresses on the web that this server may call: those that an administrator allows. */
public interface WebAddresses {

  /**
   * What stands against calling an address, as far as the address itself tells; what its host
   * resolves to is looked at with each call.
   *
   * @param address anything
   */
  Optional<Bilingual> objection(String address);
}
