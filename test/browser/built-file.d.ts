// Tests of the built file import it for its effect; the types are checked before it is built.
declare module '*/dist/signpost.js' {}
