/** A group of words as it stands in a pattern of taal/lezen.yaml: `<kind>`. */
export const groupName = /<([^>]*)>/g
