/** The pictures of a document, drawn as SVG, each with words that say what it shows. */
package io.entente.write.figure;
