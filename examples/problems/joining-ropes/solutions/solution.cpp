#include <functional>
#include <iostream>
#include <queue>
#include <vector>
using namespace std;

int main() {
    int n;
    cin >> n;
    priority_queue<long long, vector<long long>, greater<long long>> q;
    for (int i = 0; i < n; i++) {
        long long x;
        cin >> x;
        q.push(x);
    }
    long long seconds = 0;
    while (q.size() > 1) {
        long long a = q.top();
        q.pop();
        a += q.top();
        q.pop();
        seconds += a;
        q.push(a);
    }
    cout << seconds << "\n";
}
