#include <iostream>
#include <set>
using namespace std;

int main() {
    long long n, w;
    cin >> n >> w;
    multiset<long long> left;
    for (int i = 0; i < n; i++) {
        long long x;
        cin >> x;
        left.insert(x);
    }
    int boats = 0;
    while (!left.empty()) {
        // The heaviest child takes the heaviest partner that is possible.
        auto last = prev(left.end());
        long long room = w - *last;
        left.erase(last);
        auto it = left.upper_bound(room);
        if (it != left.begin()) left.erase(prev(it));
        boats++;
    }
    cout << boats << endl;
}
