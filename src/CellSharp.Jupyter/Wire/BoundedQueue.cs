using System.Diagnostics.CodeAnalysis;

namespace CellSharp.Jupyter.Wire;

/// <summary>A queue limited in number and in size that can be waited for at both ends. Thread-safe.</summary>
/// <remarks>An item larger than the whole limit is taken when the queue is empty: otherwise it could never
/// pass.</remarks>
internal sealed class BoundedQueue<T>(int limit, long sizeLimit)
{
    private readonly Lock _gate = new();
    private readonly Queue<(T Item, long Size)> _items = new();
    private TaskCompletionSource? _room;
    private TaskCompletionSource? _news;
    private long _size;
    private bool _completed;

    /// <summary>How many items wait.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _items.Count;
            }
        }
    }

    /// <summary>Whether nothing more is let in.</summary>
    public bool IsCompleted
    {
        get
        {
            lock (_gate)
            {
                return _completed;
            }
        }
    }

    /// <summary>Whether at most half of either limit is used.</summary>
    public bool IsHalfEmpty
    {
        get
        {
            lock (_gate)
            {
                return _items.Count <= limit / 2 && _size <= sizeLimit / 2;
            }
        }
    }

    /// <summary>Adds an item if there is room and the queue is open.</summary>
    public bool TryAdd(T item, long size)
    {
        TaskCompletionSource? news;
        lock (_gate)
        {
            if (_completed || !HasRoom(size))
            {
                return false;
            }

            _items.Enqueue((item, size));
            _size += size;
            (news, _news) = (_news, null);
        }

        news?.TrySetResult();
        return true;
    }

    /// <summary>Adds an item as soon as there is room; false if the queue is completed first.</summary>
    public async ValueTask<bool> AddAsync(T item, long size, CancellationToken cancel)
    {
        while (!TryAdd(item, size))
        {
            Task room;
            lock (_gate)
            {
                if (_completed)
                {
                    return false;
                }

                if (HasRoom(size))
                {
                    continue;
                }

                room = (_room ??= NewSource()).Task;
            }

            await room.WaitAsync(cancel);
        }

        return true;
    }

    /// <summary>Takes the next item if there is one.</summary>
    public bool TryTake([MaybeNullWhen(false)] out T item)
    {
        TaskCompletionSource? room;
        lock (_gate)
        {
            if (!_items.TryDequeue(out var entry))
            {
                item = default;
                return false;
            }

            item = entry.Item;
            _size -= entry.Size;
            (room, _room) = (_room, null);
        }

        room?.TrySetResult();
        return true;
    }

    /// <summary>Waits until an item can be taken; false when the queue is completed and empty.</summary>
    public async ValueTask<bool> WaitAsync(CancellationToken cancel)
    {
        while (true)
        {
            Task news;
            lock (_gate)
            {
                if (_items.Count > 0)
                {
                    return true;
                }

                if (_completed)
                {
                    return false;
                }

                news = (_news ??= NewSource()).Task;
            }

            await news.WaitAsync(cancel);
        }
    }

    /// <summary>Lets nothing more in; what waits can still be taken.</summary>
    public void Complete()
    {
        TaskCompletionSource? room, news;
        lock (_gate)
        {
            _completed = true;
            (room, _room) = (_room, null);
            (news, _news) = (_news, null);
        }

        room?.TrySetResult();
        news?.TrySetResult();
    }

    private static TaskCompletionSource NewSource() =>
        new(TaskCreationOptions.RunContinuationsAsynchronously);

    private bool HasRoom(long size) =>
        _items.Count == 0 || (_items.Count < limit && _size + size <= sizeLimit);
}
