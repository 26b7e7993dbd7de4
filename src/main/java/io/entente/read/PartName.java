package io.entente.read;

/** The name of a file within a file, which whoever packed it may have chosen freely. */
final class PartName {
    private PartName() {}

    /** Returns the name as a path without steps upwards, roots and characters that do not print. */
    static String of(String name) {
        StringBuilder path = new StringBuilder();
        for (String step : name.replace('\\', '/').split("/")) {
            String clean = Typography.line(step).replace("!", "_");
            if (!clean.isEmpty() && !clean.equals(".") && !clean.equals("..")) {
                path.append(path.length() == 0 ? "" : "/").append(clean);
            }
        }
        return path.length() == 0 ? "unnamed" : path.toString();
    }
}
