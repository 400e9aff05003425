package org.entente.serve;

import picocli.CommandLine.IVersionProvider;

/** Which build this is. */
public final class Version implements IVersionProvider {
    /** The build's version, {@code development} when it runs from classes. */
    public static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {
            "entente " + number() + " (Java " + Runtime.version().feature() + ")"
        };
    }
}
