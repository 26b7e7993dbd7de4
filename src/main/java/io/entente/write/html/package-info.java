/** Writes a page as one self-contained HTML file that needs neither network nor script. */
package io.entente.write.html;
