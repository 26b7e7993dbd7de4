/** Keeps articles and findings in a database and gives back what was known as of a day; {@link io.entente.register.Register} is the front door. */
package io.entente.register;
