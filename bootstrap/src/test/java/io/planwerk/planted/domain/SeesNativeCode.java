package io.planwerk.planted.domain;

/** Part of java.lang by its name only. */
record SeesNativeCode(java.lang.foreign.MemorySegment memory) {}
