package io.planwerk.planted.application;

/** Depends on a technology, out of place. */
record SeesSearch(org.apache.lucene.search.Query query) {}
