/** Content of our own that needs no network and is never stale. Whatever is made from it says that it is a sample. */
export const sampleSource = { id: 'sample', name: 'Sample', credit: 'Sample content' };
