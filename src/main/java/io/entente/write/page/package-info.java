/** The building blocks of a page: elements, dates, badges, tables, citations and the frame around them. */
package io.entente.write.page;
