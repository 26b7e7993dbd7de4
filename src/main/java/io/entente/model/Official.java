package io.entente.model;

import java.util.Optional;

/**
 * A person who acts for a party.
 *
 * @param name the name as printed: "Rajnath Singh"
 * @param role the office as printed: "Defence Minister"
 * @param party whom the person acts for
 */
public record Official(String name, Optional<String> role, Party party) {}
