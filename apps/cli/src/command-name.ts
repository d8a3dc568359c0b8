/** The names of the commands: one word, or two. */
export type CommandName =
  | 'read'
  | 'reconcile'
  | 'assess'
  | 'replay'
  | 'status'
  | 'status simulate'
  | 'supports'
  | 'matrix'
  | 'offset'
  | 'law show'
  | 'law list'
  | 'law doubts'
  | 'law diff'
  | 'law coverage'
  | 'facts'
  | 'sample'
  | 'schema';
