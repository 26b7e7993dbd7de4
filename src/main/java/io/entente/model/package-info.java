/** The words that all rooms of Entente share: articles, findings, agreements and the briefing, with nothing but {@code java.*} beneath them. */
package io.entente.model;
