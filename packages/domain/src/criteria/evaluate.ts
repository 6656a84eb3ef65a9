import { type Compile, compilerOf, type Vocabulary } from './compile.ts'
import type { Context } from './context.ts'
import type { Criterion, VerdictNode } from './criterion.ts'
import { kinds } from './kinds/index.ts'

/** Biên dịch một điều kiện của luật. */
export const compile: Compile = compilerOf(kinds as Vocabulary)

/** Đánh giá một điều kiện với ba giá trị, giữ nguyên cây. */
export const evaluate = (criterion: Criterion, context: Context): VerdictNode =>
  compile(criterion)(context)
