/** How to reach a Neo4j server. */
export interface Neo4jConnection {
  /** `bolt://` for one server, `neo4j://` for a cluster; `+s` for TLS. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}
