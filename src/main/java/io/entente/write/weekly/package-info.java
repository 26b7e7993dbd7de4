/** The weekly briefing, section by section; {@link io.entente.write.weekly.WeeklyDocument} lists the sections in their order. */
package io.entente.write.weekly;
