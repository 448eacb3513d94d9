// The open modal.

export class ModalHost {
  constructor(context) {
    this.context = context;
  }

  draw() {}
}
