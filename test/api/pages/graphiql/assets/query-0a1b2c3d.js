export const QUERY_PAGE = 'of the HTTP tests';
