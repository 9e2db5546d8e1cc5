namespace CellSharp.Jupyter.Wire;

/// <summary>The topics one peer subscribed to. One thread changes it while others match.</summary>
/// <remarks>Subscriptions are counted, as the protocol has it: twice subscribed must be twice
/// cancelled.</remarks>
internal sealed class SubscriptionSet
{
    private volatile Topic[] _topics = [];

    /// <summary>How many different topics there are.</summary>
    public int Count => _topics.Length;

    /// <summary>Adds a subscription; false if there was one to the same topic already.</summary>
    public bool Add(ReadOnlyMemory<byte> prefix)
    {
        var topics = _topics;
        var at = IndexOf(topics, prefix.Span);
        if (at < 0)
        {
            _topics = [.. topics, new Topic(prefix, 1)];
            return true;
        }

        _topics = Replaced(topics, at, topics[at].Count + 1);
        return false;
    }

    /// <summary>Takes a subscription back; one that was never made is ignored.</summary>
    public void Remove(ReadOnlyMemory<byte> prefix)
    {
        var topics = _topics;
        var at = IndexOf(topics, prefix.Span);
        if (at >= 0)
        {
            _topics = topics[at].Count > 1
                ? Replaced(topics, at, topics[at].Count - 1)
                : [.. topics.AsSpan(0, at), .. topics.AsSpan(at + 1)];
        }
    }

    /// <summary>Whether a message whose first part is this goes to the peer.</summary>
    public bool Matches(ReadOnlySpan<byte> first)
    {
        foreach (var topic in _topics)
        {
            if (first.StartsWith(topic.Prefix.Span))
            {
                return true;
            }
        }

        return false;
    }

    private static int IndexOf(Topic[] topics, ReadOnlySpan<byte> prefix)
    {
        for (var i = 0; i < topics.Length; i++)
        {
            if (topics[i].Prefix.Span.SequenceEqual(prefix))
            {
                return i;
            }
        }

        return -1;
    }

    private static Topic[] Replaced(Topic[] topics, int at, long count)
    {
        var changed = topics.ToArray();
        changed[at] = changed[at] with { Count = count };
        return changed;
    }

    private readonly record struct Topic(ReadOnlyMemory<byte> Prefix, long Count);
}
