/** Joins mentions into agreements, derives their status and composes the briefing, all as pure functions; {@link io.entente.group.Composer} is the front door. */
package io.entente.group;
