/** Sets a page as tagged PDF that keeps to PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2). */
package io.entente.write.pdf;
