/** What `neo4j.conf` is made of. */
export interface Neo4jSettings {
  readonly port: number;
  /** Off only for a test's own server, which lives as long as the test. */
  readonly auth: boolean;
}

/**
 * The text of `neo4j.conf`: loopback only, Bolt only, small, silent towards the network, with limits on how
 * long a transaction or a wait for a lock may last.
 */
export const neo4jConf = ({ port, auth }: Neo4jSettings): string =>
  [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    `dbms.security.auth_enabled=${auth}`,
    'server.memory.pagecache.size=64m',
    'dbms.usage_report.enabled=false',
    'db.transaction.timeout=30s',
    'db.lock.acquisition.timeout=5s',
    'db.tx_log.preallocate=false',
    'db.tx_log.rotation.size=32m',
    'db.tx_log.rotation.retention_policy=1 days 128m',
    '',
  ].join('\n');
