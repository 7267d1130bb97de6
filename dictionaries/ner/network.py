"""The network of dictionaries/lac as a PyTorch module that can be trained further.

Recurrent layers and the CRF have hand-written gradients: the loop over characters is
then a few operations a step, both directions at once, and four times as fast as what autograd makes of it.
"""
import torch
from torch import nn


class Recurrence(torch.autograd.Function):
    """Paddle's GRU, all directions at once. projected: steps x directions x texts x 3*hidden."""

    @staticmethod
    def forward(ctx, projected, gates, candidate):
        steps, directions, texts, width = projected.shape
        hidden = width // 3
        states = projected.new_zeros(steps + 1, directions, texts, hidden)
        both = projected.new_empty(steps, directions, texts, 2 * hidden)
        proposed = projected.new_empty(steps, directions, texts, hidden)
        resets = projected.new_empty(steps, directions, texts, hidden)
        for t in range(steps):
            state = states[t]
            torch.baddbmm(projected[t, :, :, :2 * hidden], state, gates, out=both[t]).sigmoid_()
            torch.mul(both[t, :, :, hidden:], state, out=resets[t])
            torch.baddbmm(projected[t, :, :, 2 * hidden:], resets[t], candidate, out=proposed[t]).tanh_()
            torch.lerp(state, proposed[t], both[t, :, :, :hidden], out=states[t + 1])
        ctx.save_for_backward(states, both, proposed, resets, gates, candidate)
        return states[1:]

    @staticmethod
    def backward(ctx, gradient):
        states, both, proposed, resets, gates, candidate = ctx.saved_tensors
        steps, directions, texts, hidden = proposed.shape
        update, reset = both[..., :hidden], both[..., hidden:]
        # Factors that need no carried gradient, for all steps at once.
        to_candidate = update * (1 - proposed * proposed)
        to_update = (proposed - states[:-1]) * update * (1 - update)
        to_reset = states[:-1] * reset * (1 - reset)
        stay = 1 - update
        result = gradient.new_empty(steps, directions, texts, 3 * hidden)
        carried = torch.zeros_like(proposed[0])
        gates_back, candidate_back = gates.transpose(1, 2).contiguous(), candidate.transpose(1, 2).contiguous()
        for t in range(steps - 1, -1, -1):
            carried = carried + gradient[t]
            torch.mul(carried, to_candidate[t], out=result[t, :, :, 2 * hidden:])
            torch.mul(carried, to_update[t], out=result[t, :, :, :hidden])
            through_reset = torch.bmm(result[t, :, :, 2 * hidden:], candidate_back)
            torch.mul(through_reset, to_reset[t], out=result[t, :, :, hidden:2 * hidden])
            carried = torch.addcmul(torch.mul(carried, stay[t]), through_reset, reset[t])
            carried = torch.baddbmm(carried, result[t, :, :, :2 * hidden], gates_back)

        def product(left, right):
            left = left.transpose(0, 1).reshape(directions, steps * texts, -1)
            return torch.bmm(left.transpose(1, 2), right.transpose(0, 1).reshape(directions, steps * texts, -1))

        return result, product(states[:-1], result[..., :2 * hidden]), product(resets, result[..., 2 * hidden:])


def sums_of_paths(emissions, factors, start, end, lengths):
    """Scaled forward and backward sums. Returns log Z a text, and per step forward, weight, backward, whose products give marginals."""
    steps, texts, labels = emissions.shape
    top = emissions.max(-1, keepdim=True).values
    weight = (emissions - top).exp()
    valid = (torch.arange(steps)[:, None] < lengths[None, :])[..., None]
    forward, scale = torch.empty_like(emissions), emissions.new_ones(steps, texts, 1)
    state = weight[0] * start.exp()
    for t in range(steps):
        if t:
            state = (forward[t - 1] @ factors) * weight[t]
        scale[t] = state.sum(-1, keepdim=True).clamp_min(1e-30)
        state = state / scale[t]
        if t and not bool(valid[t].all()):
            state = torch.where(valid[t], state, forward[t - 1])
            scale[t] = torch.where(valid[t], scale[t], torch.ones_like(scale[t]))
        forward[t] = state
    last = end.exp()
    closing = (forward[-1] @ last).clamp_min(1e-30)
    log_z = ((scale.log() + top) * valid).sum((0, 2)) + closing.log()
    backward = torch.empty_like(emissions)
    state = last[None, :] / closing[:, None]
    backward[-1] = state
    transposed = factors.t().contiguous()
    for t in range(steps - 2, -1, -1):
        following = ((weight[t + 1] * backward[t + 1]) @ transposed) / scale[t + 1]
        backward[t] = following if bool(valid[t + 1].all()) else torch.where(valid[t + 1], following, backward[t + 1])
    return log_z, forward, weight / scale * valid, backward


class PathSums(torch.autograd.Function):
    """log Z of each text; its gradients are marginals and expected counts of transitions."""

    @staticmethod
    def forward(ctx, emissions, transitions, start, end, lengths):
        factors = transitions.exp()
        log_z, forward, weight, backward = sums_of_paths(emissions, factors, start, end, lengths)
        ctx.save_for_backward(forward, weight, backward, factors, end, lengths)
        return log_z

    @staticmethod
    def backward(ctx, gradient):
        forward, weight, backward, factors, end, lengths = ctx.saved_tensors
        labels = factors.shape[0]
        steps = forward.shape[0]
        valid = (torch.arange(steps)[:, None] < lengths[None, :])[..., None]
        marginals = forward * backward * valid * gradient[None, :, None]
        right = (weight * backward * gradient[None, :, None])[1:].reshape(-1, labels)
        pairs = factors * (forward[:-1].reshape(-1, labels).t() @ right)
        closing = (forward[-1] * end.exp()[None, :])
        closing = closing / closing.sum(-1, keepdim=True) * gradient[:, None]
        return marginals, pairs, marginals[0].sum(0), closing.sum(0), None


class Network(nn.Module):
    def __init__(self, parameters):
        """parameters: a dictionary of arrays, see model_file.py."""
        super().__init__()
        for name, value in parameters.items():
            self.register_parameter(name, nn.Parameter(torch.tensor(value)))
        self.hidden = self.candidate1.shape[1]
        self.dropout = 0.0

    def drop(self, x):
        """The same mask at every step of a text."""
        if not self.training or self.dropout == 0:
            return x
        mask = torch.empty_like(x[:1]).bernoulli_(1 - self.dropout) / (1 - self.dropout)
        return x * mask

    def layer(self, number, x, lengths):
        steps, texts, width = x.shape
        inputs, bias = getattr(self, f"input{number}"), getattr(self, f"bias{number}")
        projected = (x.reshape(steps * texts, width) @ inputs.transpose(0, 1).reshape(width, -1) + bias.reshape(-1))
        projected = projected.reshape(steps, texts, 2, 3 * self.hidden).transpose(1, 2)
        # The backward direction starts at each text's own end.
        order = (lengths[None, :] - 1 - torch.arange(steps)[:, None])
        order = torch.where(order >= 0, order, torch.arange(steps)[:, None].expand_as(order))
        turn = lambda y: y.gather(0, order[..., None].expand_as(y))
        projected = torch.stack([projected[:, 0], turn(projected[:, 1])], 1)
        states = Recurrence.apply(projected, getattr(self, f"gates{number}"), getattr(self, f"candidate{number}"))
        return torch.cat([states[:, 0], turn(states[:, 1])], -1)

    def emissions(self, rows, lengths):
        """rows: steps x texts, numbers of rows of the embedding."""
        x = self.drop(nn.functional.embedding(rows, self.embedding))
        x = self.drop(self.layer(1, x, lengths))
        x = self.drop(self.layer(2, x, lengths))
        return x @ self.output + self.output_bias

    def path_sums(self, emissions, lengths):
        return PathSums.apply(emissions, self.transitions, self.start, self.end, lengths)
