/** Which Neo4j releases can be started here, and what each line of them wants. */

/** The long-term release that runs on the Java of most systems; the tests use it. */
export const DEFAULT_RELEASE = '5.26.30';

export interface Release {
  readonly version: string;
  readonly mainClass: string;
  /** Oldest Java that runs it. */
  readonly java: number;
  readonly flags: readonly string[];
}

/** What `version` (`5.26.30`, `2026.08.1`) needs: its line is told by the first number. */
export const release = (version: string): Release =>
  Number.parseInt(version, 10) < 2000
    ? { version, mainClass: 'org.neo4j.server.CommunityEntryPoint', java: 17, flags: [] }
    : {
        version,
        mainClass: 'org.neo4j.server.Neo4jCommunity',
        java: 21,
        flags: ['--enable-native-access=ALL-UNNAMED', '--add-modules=jdk.incubator.vector'],
      };
