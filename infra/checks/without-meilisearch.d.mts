export declare const withoutMeilisearch: string[]
