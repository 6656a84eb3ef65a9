import type { Viewer } from '@vinhdanh/domain/access'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { SignIn } from './sign-in.ts'

/** Người đang hỏi, tìm một lần cho mỗi yêu cầu however many ask. */
export class Viewers {
  readonly signIn: SignIn
  readonly #known = new WeakMap<FastifyRequest, Promise<Viewer | null>>()

  constructor(signIn: SignIn) {
    this.signIn = signIn
  }

  of(request: FastifyRequest, reply: FastifyReply): Promise<Viewer | null> {
    const known = this.#known.get(request) ?? this.signIn.viewer(request, reply)
    this.#known.set(request, known)
    return known
  }
}
